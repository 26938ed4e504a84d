# Written by `make stubs` from schema/; change it there.
"""Campaign activated campaign campaign owner."""

from sailpoint._core import Model

__all__ = ["CampaignActivatedCampaignCampaignOwner"]

class CampaignActivatedCampaignCampaignOwner(Model):
    """Campaign activated campaign campaign owner."""

    id: str
    display_name: str
    email: str
    def __init__(
        self,
        *,
        id: str,
        display_name: str,
        email: str,
    ) -> None: ...
