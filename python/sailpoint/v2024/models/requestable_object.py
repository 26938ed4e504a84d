# Generated from schema/.
"""Requestable object."""

from sailpoint.v2024.models import RequestableObject

__all__ = ["RequestableObject"]
