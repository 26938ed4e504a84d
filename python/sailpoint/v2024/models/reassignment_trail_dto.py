# Generated from schema/.
"""Reassignment trail DTO."""

from sailpoint.v2024.models import ReassignmentTrailDTO

__all__ = ["ReassignmentTrailDTO"]
