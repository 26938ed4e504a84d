# Generated from schema/.
"""Invocation status."""

from sailpoint.v2024.models import InvocationStatus

__all__ = ["InvocationStatus"]
