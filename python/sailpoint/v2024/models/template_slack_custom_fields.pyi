# Written by `make stubs` from schema/; change it there.
"""Template slack custom fields."""

from sailpoint._core import Model

__all__ = ["TemplateSlackCustomFields"]

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
