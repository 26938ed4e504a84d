# Written by `make stubs` from schema/; change it there.
"""Get campaign200 response."""

from sailpoint._core import model

__all__ = ["GetCampaign200Response"]

GetCampaign200Response = model("v2024", "GetCampaign200Response")
