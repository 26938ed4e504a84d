# Written by `make stubs` from schema/; change it there.
"""Feature value dto."""

from sailpoint._core import model

__all__ = ["FeatureValueDto"]

FeatureValueDto = model("v2024", "FeatureValueDto")
