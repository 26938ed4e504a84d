# Generated from schema/.
"""Requestable object reference."""

from sailpoint.beta.models import RequestableObjectReference

__all__ = ["RequestableObjectReference"]
