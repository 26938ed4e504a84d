# Generated from schema/.
"""Connector detail."""

__all__ = ["ConnectorDetail"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation

    class ConnectorDetail(Tracked[JsonPatchOperation], Model):
        """Connector detail."""

        name: str | None
        source_config_xml: str | None
        source_config: str | None
        direct_connect: bool | None
        file_upload: bool | None
        uploaded_files: str | None
        connector_metadata: dict[str, Any] | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            source_config_xml: str | None = ...,
            source_config: str | None = ...,
            direct_connect: bool | None = ...,
            file_upload: bool | None = ...,
            uploaded_files: str | None = ...,
            connector_metadata: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorDetail = model("beta", "ConnectorDetail")
