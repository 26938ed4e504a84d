# Generated from schema/.
"""Requestable object."""

from sailpoint.beta.models import RequestableObject

__all__ = ["RequestableObject"]
