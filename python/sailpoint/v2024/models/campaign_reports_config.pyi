# Written by `make stubs` from schema/; change it there.
"""Campaign reports config."""

from sailpoint._core import Model

__all__ = ["CampaignReportsConfig"]

class CampaignReportsConfig(Model):
    """Campaign reports config."""

    identity_attribute_columns: list[str] | None
    def __init__(
        self,
        *,
        identity_attribute_columns: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
