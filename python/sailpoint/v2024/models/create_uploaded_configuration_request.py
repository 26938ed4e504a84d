# Generated from schema/.
"""Create uploaded configuration request."""

from sailpoint.v2024.models import CreateUploadedConfigurationRequest

__all__ = ["CreateUploadedConfigurationRequest"]
