# Written by `make stubs` from schema/; change it there.
"""Recommender calculations."""

from sailpoint._core import model

__all__ = ["RecommenderCalculations"]

RecommenderCalculations = model("v2024", "RecommenderCalculations")
