# Generated from schema/.
"""Settings of a trigger that another system fires."""

from sailpoint.v2025.models import ExternalAttributes

__all__ = ["ExternalAttributes"]
