# Generated from schema/.
"""Connector detail."""

__all__ = ["ConnectorDetail"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

    class ConnectorDetail(Tracked[JsonPatchOperation], Model):
        """Connector detail."""

        name: str | None
        type: str | None
        class_name: str | None
        script_name: str | None
        application_xml: str | None
        correlation_config_xml: str | None
        source_config_xml: str | None
        source_config: str | None
        source_config_from: str | None
        s3_location: str | None
        uploaded_files: list[str] | None
        file_upload: bool | None
        direct_connect: bool | None
        translation_properties: dict[str, Any] | None
        connector_metadata: dict[str, Any] | None
        status: str | None
        """Known values: DEPRECATED, DEVELOPMENT, DEMO, RELEASED."""
        def __init__(
            self,
            *,
            name: str | None = ...,
            type: str | None = ...,
            class_name: str | None = ...,
            script_name: str | None = ...,
            application_xml: str | None = ...,
            correlation_config_xml: str | None = ...,
            source_config_xml: str | None = ...,
            source_config: str | None = ...,
            source_config_from: str | None = ...,
            s3_location: str | None = ...,
            uploaded_files: list[str] | tuple[str, ...] | None = ...,
            file_upload: bool | None = ...,
            direct_connect: bool | None = ...,
            translation_properties: Mapping[str, Any] | None = ...,
            connector_metadata: Mapping[str, Any] | None = ...,
            status: Literal["DEPRECATED", "DEVELOPMENT", "DEMO", "RELEASED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConnectorDetail = model("v2024", "ConnectorDetail")
