# Generated from schema/.
"""Requestable object."""

from sailpoint.v2025.models import RequestableObject

__all__ = ["RequestableObject"]
