# Generated from schema/.
"""Tenant ui metadata item response."""

__all__ = ["TenantUiMetadataItemResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TenantUiMetadataItemResponse(Model):
        """Tenant ui metadata item response."""

        iframe_white_list: str | None
        username_label: str | None
        username_empty_text: str | None
        def __init__(
            self,
            *,
            iframe_white_list: str | None = ...,
            username_label: str | None = ...,
            username_empty_text: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TenantUiMetadataItemResponse = model("v2025", "TenantUiMetadataItemResponse")
