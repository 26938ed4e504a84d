# Generated from schema/.
"""The models of the schema file ui_metadata, for type checkers."""

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
