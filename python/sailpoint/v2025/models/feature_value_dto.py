# Generated from schema/.
"""Feature value dto."""

from sailpoint.v2025.models import FeatureValueDto

__all__ = ["FeatureValueDto"]
