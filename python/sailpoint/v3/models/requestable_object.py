# Generated from schema/.
"""Requestable object."""

from sailpoint.v3.models import RequestableObject

__all__ = ["RequestableObject"]
