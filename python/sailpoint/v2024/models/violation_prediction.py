# Generated from schema/.
"""Violation prediction."""

from sailpoint.v2024.models import ViolationPrediction

__all__ = ["ViolationPrediction"]
