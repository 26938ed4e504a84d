# Generated from schema/.
"""Template dto."""

__all__ = ["TemplateDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.template_dto_slack_template import TemplateDtoSlackTemplate
    from sailpoint.v2025.models.template_dto_teams_template import TemplateDtoTeamsTemplate

    class TemplateDto(Model):
        """Template dto."""

        key: str
        name: str | None
        medium: str
        """Known values: EMAIL, SLACK, TEAMS."""
        locale: str
        subject: str | None
        header: str | None
        """Deprecated."""
        body: str | None
        footer: str | None
        """Deprecated."""
        var_from: str | None
        reply_to: str | None
        description: str | None
        id: str | None
        created: datetime | str | None
        modified: datetime | str | None
        slack_template: TemplateDtoSlackTemplate | None
        teams_template: TemplateDtoTeamsTemplate | None
        def __init__(
            self,
            *,
            key: str,
            medium: Literal["EMAIL", "SLACK", "TEAMS"],
            locale: str,
            name: str | None = ...,
            subject: str | None = ...,
            header: str | None = ...,
            body: str | None = ...,
            footer: str | None = ...,
            var_from: str | None = ...,
            reply_to: str | None = ...,
            description: str | None = ...,
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            slack_template: TemplateDtoSlackTemplate | Mapping[str, Any] | None = ...,
            teams_template: TemplateDtoTeamsTemplate | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TemplateDto = model("v2025", "TemplateDto")
