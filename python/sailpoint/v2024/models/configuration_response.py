# Generated from schema/.
"""Configuration response."""

__all__ = ["ConfigurationResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.configuration_details_response import ConfigurationDetailsResponse
    from sailpoint.v2024.models.identity1 import Identity1

    class ConfigurationResponse(Model):
        """Configuration response."""

        identity: Identity1 | None
        config_details: list[ConfigurationDetailsResponse] | None
        def __init__(
            self,
            *,
            identity: Identity1 | Mapping[str, Any] | None = ...,
            config_details: Sequence[ConfigurationDetailsResponse | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConfigurationResponse = model("v2024", "ConfigurationResponse")
