# Generated from schema/.
"""Recommender calculations identity attributes value."""

from sailpoint.v2025.models import RecommenderCalculationsIdentityAttributesValue

__all__ = ["RecommenderCalculationsIdentityAttributesValue"]
