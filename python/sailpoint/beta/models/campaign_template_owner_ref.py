# Generated from schema/.
"""Campaign template owner ref."""

from sailpoint.beta.models import CampaignTemplateOwnerRef

__all__ = ["CampaignTemplateOwnerRef"]
