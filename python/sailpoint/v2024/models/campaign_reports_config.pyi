# Written by `make stubs` from schema/; change it there.
"""The settings of campaign reports."""

from sailpoint._core import Model

__all__ = ["CampaignReportsConfig"]

class CampaignReportsConfig(Model):
    """The settings of campaign reports."""

    identity_attribute_columns: list[str] | None
    """Identity attributes that are columns of the reports."""
    def __init__(
        self,
        *,
        identity_attribute_columns: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
