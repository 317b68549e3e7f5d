using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Services;

namespace EcsGen.Testing.Pictures;

/// <summary>Follows deployments through a log.</summary>
internal sealed class DeploymentReader
{
    private readonly Dictionary<DeploymentState, Course> courses = [];
    private readonly List<DeploymentState> order = [];

    public void Add(DeploymentState deployment, string kind, string text, TimeSpan at)
    {
        if (!courses.TryGetValue(deployment, out var course))
        {
            courses.Add(deployment, course = new Course());
            order.Add(deployment);
        }
        if (kind == "stage") course.Enter(text, at);
        else if (kind == "deployment" && text.StartsWith("of ", StringComparison.Ordinal)) course.Enter("IN_PROGRESS", at);
        else if (kind == "deployment" && text == "PRIMARY again") course.Enter("ROLLBACK", at);
        else if (kind == "deployment") course.End(text, at);
    }

    public IReadOnlyList<TimelineDeployment> Finish(TimeSpan end) =>
        order.Select(known => new TimelineDeployment(known.Id, known.Service.Name, known.Revision.ToString(), courses[known].Finish(end), courses[known].Outcome)).ToArray();

    private sealed class Course
    {
        private readonly List<TimelineSpan> spans = [];
        private (string Status, TimeSpan From)? open;

        public string? Outcome { get; private set; }

        public void Enter(string status, TimeSpan at)
        {
            Close(at);
            open = (status, at);
            Outcome = null;
        }

        public void End(string outcome, TimeSpan at)
        {
            Close(at);
            Outcome = outcome;
        }

        public List<TimelineSpan> Finish(TimeSpan end)
        {
            Close(end);
            return spans;
        }

        private void Close(TimeSpan at)
        {
            if (open is { } last) spans.Add(new TimelineSpan(last.Status, last.From, at));
            open = null;
        }
    }
}
