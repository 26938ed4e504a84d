# Generated from schema/.
"""Violation prediction."""

from sailpoint.v2025.models import ViolationPrediction

__all__ = ["ViolationPrediction"]
