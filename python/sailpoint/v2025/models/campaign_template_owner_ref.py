# Generated from schema/.
"""Campaign template owner ref."""

from sailpoint.v2025.models import CampaignTemplateOwnerRef

__all__ = ["CampaignTemplateOwnerRef"]
