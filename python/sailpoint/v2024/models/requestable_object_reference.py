# Generated from schema/.
"""Requestable object reference."""

from sailpoint.v2024.models import RequestableObjectReference

__all__ = ["RequestableObjectReference"]
