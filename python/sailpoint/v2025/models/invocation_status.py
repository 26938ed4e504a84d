# Generated from schema/.
"""Invocation status."""

from sailpoint.v2025.models import InvocationStatus

__all__ = ["InvocationStatus"]
