# Generated from schema/.
"""Template slack auto approval data."""

__all__ = ["TemplateSlackAutoApprovalData"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TemplateSlackAutoApprovalData(Model):
        """Template slack auto approval data."""

        is_auto_approved: str | None
        item_id: str | None
        item_type: str | None
        auto_approval_message_json: str | None
        auto_approval_title: str | None
        def __init__(
            self,
            *,
            is_auto_approved: str | None = ...,
            item_id: str | None = ...,
            item_type: str | None = ...,
            auto_approval_message_json: str | None = ...,
            auto_approval_title: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TemplateSlackAutoApprovalData = model("beta", "TemplateSlackAutoApprovalData")
