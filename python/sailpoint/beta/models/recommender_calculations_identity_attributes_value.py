# Generated from schema/.
"""Recommender calculations identity attributes value."""

from sailpoint.beta.models import RecommenderCalculationsIdentityAttributesValue

__all__ = ["RecommenderCalculationsIdentityAttributesValue"]
