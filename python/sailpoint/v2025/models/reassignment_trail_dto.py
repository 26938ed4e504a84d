# Generated from schema/.
"""Reassignment trail DTO."""

from sailpoint.v2025.models import ReassignmentTrailDTO

__all__ = ["ReassignmentTrailDTO"]
