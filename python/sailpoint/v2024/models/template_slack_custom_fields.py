# Generated from schema/.
"""Template slack custom fields."""

__all__ = ["TemplateSlackCustomFields"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TemplateSlackCustomFields(Model):
        """Template slack custom fields."""

        request_type: str | None
        contains_deny: str | None
        campaign_id: str | None
        campaign_status: str | None
        def __init__(
            self,
            *,
            request_type: str | None = ...,
            contains_deny: str | None = ...,
            campaign_id: str | None = ...,
            campaign_status: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TemplateSlackCustomFields = model("v2024", "TemplateSlackCustomFields")
