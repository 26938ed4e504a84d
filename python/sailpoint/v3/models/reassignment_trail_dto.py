# Generated from schema/.
"""Reassignment trail DTO."""

from sailpoint.v3.models import ReassignmentTrailDTO

__all__ = ["ReassignmentTrailDTO"]
