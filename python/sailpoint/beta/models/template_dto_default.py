# Generated from schema/.
"""Template dto default."""

__all__ = ["TemplateDtoDefault"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.template_slack import TemplateSlack
    from sailpoint.beta.models.template_teams import TemplateTeams

    class TemplateDtoDefault(Model):
        """Template dto default."""

        key: str | None
        name: str | None
        medium: str | None
        """Known values: EMAIL, SLACK, TEAMS."""
        locale: str | None
        subject: str | None
        header: str | None
        """Deprecated."""
        body: str | None
        footer: str | None
        """Deprecated."""
        var_from: str | None
        reply_to: str | None
        description: str | None
        slack_template: TemplateSlack | None
        teams_template: TemplateTeams | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            name: str | None = ...,
            medium: Literal["EMAIL", "SLACK", "TEAMS"] | None = ...,
            locale: str | None = ...,
            subject: str | None = ...,
            header: str | None = ...,
            body: str | None = ...,
            footer: str | None = ...,
            var_from: str | None = ...,
            reply_to: str | None = ...,
            description: str | None = ...,
            slack_template: TemplateSlack | Mapping[str, Any] | None = ...,
            teams_template: TemplateTeams | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TemplateDtoDefault = model("beta", "TemplateDtoDefault")
