# Generated from schema/.
"""Settings of a trigger that another system fires."""

from sailpoint.v2024.models import ExternalAttributes

__all__ = ["ExternalAttributes"]
