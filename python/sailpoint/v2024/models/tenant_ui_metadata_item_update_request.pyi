# Written by `make stubs` from schema/; change it there.
"""Tenant ui metadata item update request."""

from sailpoint._core import Model

__all__ = ["TenantUiMetadataItemUpdateRequest"]

class TenantUiMetadataItemUpdateRequest(Model):
    """Tenant ui metadata item update request."""

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
