# Generated from schema/.
"""Get campaign200 response."""

from sailpoint.v2024.models import GetCampaign200Response

__all__ = ["GetCampaign200Response"]
