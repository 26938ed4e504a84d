# Generated from schema/.
"""Violation prediction."""

from sailpoint.v3.models import ViolationPrediction

__all__ = ["ViolationPrediction"]
