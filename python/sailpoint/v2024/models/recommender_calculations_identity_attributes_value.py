# Written by `make stubs` from schema/; change it there.
"""Recommender calculations identity attributes value."""

from sailpoint._core import model

__all__ = ["RecommenderCalculationsIdentityAttributesValue"]

RecommenderCalculationsIdentityAttributesValue = model("v2024", "RecommenderCalculationsIdentityAttributesValue")
