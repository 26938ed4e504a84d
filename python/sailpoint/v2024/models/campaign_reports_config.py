# Generated from schema/.
"""The settings of campaign reports."""

__all__ = ["CampaignReportsConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CampaignReportsConfig(Model):
        """The settings of campaign reports."""

        identity_attribute_columns: list[str] | None
        """Identity attributes that are columns of the reports."""
        def __init__(
            self,
            *,
            identity_attribute_columns: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignReportsConfig = model("v2024", "CampaignReportsConfig")
