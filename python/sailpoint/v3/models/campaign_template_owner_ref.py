# Generated from schema/.
"""Campaign template owner ref."""

from sailpoint.v3.models import CampaignTemplateOwnerRef

__all__ = ["CampaignTemplateOwnerRef"]
