# Generated from schema/.
"""Feature value dto."""

from sailpoint.v2024.models import FeatureValueDto

__all__ = ["FeatureValueDto"]
