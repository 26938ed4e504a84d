# Generated from schema/.
"""Recommender calculations identity attributes value."""

from sailpoint.v2024.models import RecommenderCalculationsIdentityAttributesValue

__all__ = ["RecommenderCalculationsIdentityAttributesValue"]
