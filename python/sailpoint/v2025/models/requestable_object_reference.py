# Generated from schema/.
"""Requestable object reference."""

from sailpoint.v2025.models import RequestableObjectReference

__all__ = ["RequestableObjectReference"]
