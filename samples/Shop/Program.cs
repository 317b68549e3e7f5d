using System;
using Shop;

// The files are in ecs/ beside this program. What is not known until deployment can also be filled here: dotnet run --project samples/Shop -- 1.8.0
Console.Write(args.Length == 1 ? ShopWebProd.Render(version: args[0]) : ShopWeb.Json);
