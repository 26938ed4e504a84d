# Generated from schema/.
"""Feature value dto."""

from sailpoint.beta.models import FeatureValueDto

__all__ = ["FeatureValueDto"]
