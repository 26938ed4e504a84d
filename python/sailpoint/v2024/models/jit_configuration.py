# Generated from schema/.
"""JIT configuration."""

from sailpoint.v2024.models import JITConfiguration

__all__ = ["JITConfiguration"]
