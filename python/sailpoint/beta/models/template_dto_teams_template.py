# Generated from schema/.
"""Template dto teams template."""

__all__ = ["TemplateDtoTeamsTemplate"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.template_slack_auto_approval_data import TemplateSlackAutoApprovalData
    from sailpoint.beta.models.template_slack_custom_fields import TemplateSlackCustomFields

    class TemplateDtoTeamsTemplate(Model):
        """Template dto teams template."""

        key: str | None
        title: str | None
        text: str | None
        message_json: str | None
        is_subscription: bool | None
        approval_id: str | None
        request_id: str | None
        requested_by_id: str | None
        notification_type: str | None
        auto_approval_data: TemplateSlackAutoApprovalData | None
        custom_fields: TemplateSlackCustomFields | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            title: str | None = ...,
            text: str | None = ...,
            message_json: str | None = ...,
            is_subscription: bool | None = ...,
            approval_id: str | None = ...,
            request_id: str | None = ...,
            requested_by_id: str | None = ...,
            notification_type: str | None = ...,
            auto_approval_data: TemplateSlackAutoApprovalData | Mapping[str, Any] | None = ...,
            custom_fields: TemplateSlackCustomFields | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TemplateDtoTeamsTemplate = model("beta", "TemplateDtoTeamsTemplate")
