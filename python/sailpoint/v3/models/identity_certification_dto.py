# Generated from schema/.
"""A certification: the access that one reviewer decides on in a campaign."""

from sailpoint.v3.models import IdentityCertificationDto

__all__ = ["IdentityCertificationDto"]
