using System;
using System.IO;

// The build wrote the file beside this program; the same text is in the assembly.
var file = Path.Combine(AppContext.BaseDirectory, "ecs", NginxDemo.Family + ".json");
Console.WriteLine(file + (File.ReadAllText(file) == NginxDemo.Json ? ":" : " is not what this program was built with:"));
Console.Write(NginxDemo.Json);
