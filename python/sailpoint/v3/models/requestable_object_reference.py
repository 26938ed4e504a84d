# Generated from schema/.
"""Requestable object reference."""

from sailpoint.v3.models import RequestableObjectReference

__all__ = ["RequestableObjectReference"]
